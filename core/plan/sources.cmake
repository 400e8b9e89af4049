# SPDX-License-Identifier: MPL-2.0
foreach(file check_calendar check_catalogue check_criteria check_filter check_governance check_measure check_privacy
        check_questionnaire check_target diff diff_words find json_text lines load migrate parse parse_criterion
        parse_governance parse_questionnaire practice reader rule sources validate versions)
    target_sources(feltbog_core PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${file}.cpp")
endforeach()
