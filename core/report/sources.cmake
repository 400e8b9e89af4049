# SPDX-License-Identifier: MPL-2.0
target_sources(feltbog_core PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/agetables.cpp
  ${CMAKE_CURRENT_LIST_DIR}/csv.cpp
  ${CMAKE_CURRENT_LIST_DIR}/disclosure.cpp
  ${CMAKE_CURRENT_LIST_DIR}/format.cpp
  ${CMAKE_CURRENT_LIST_DIR}/json.cpp
  ${CMAKE_CURRENT_LIST_DIR}/text.cpp)
