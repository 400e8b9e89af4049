# SPDX-License-Identifier: MPL-2.0
target_sources(feltbog_core PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/due.cpp
  ${CMAKE_CURRENT_LIST_DIR}/number.cpp
  ${CMAKE_CURRENT_LIST_DIR}/plan.cpp
  ${CMAKE_CURRENT_LIST_DIR}/record.cpp
  ${CMAKE_CURRENT_LIST_DIR}/table.cpp
  ${CMAKE_CURRENT_LIST_DIR}/takefile.cpp)
