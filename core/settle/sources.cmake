# SPDX-License-Identifier: MPL-2.0
target_sources(feltbog_core PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/end.cpp
  ${CMAKE_CURRENT_LIST_DIR}/forreaders.cpp
  ${CMAKE_CURRENT_LIST_DIR}/publish.cpp
  ${CMAKE_CURRENT_LIST_DIR}/years.cpp)
