# SPDX-License-Identifier: MPL-2.0
foreach(file check_calendar check_catalogue check_criteria check_measure check_privacy find json_text load parse
        parse_criterion practice reader validate)
    target_sources(feltbog_core PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${file}.cpp")
endforeach()
