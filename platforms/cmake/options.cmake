# SPDX-License-Identifier: MPL-2.0
# feltbog_options: what every target of this project is compiled with.
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt REQUIRED)
find_package(date REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
find_package(CURL REQUIRED)
find_package(Threads REQUIRED)
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

# What is shipped defends itself as Debian's programs do, and names no folder it was built in. SQLite too, so it is
# not in feltbog_options.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(-D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
        -Wformat -Werror=format-security "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
    add_link_options(-Wl,-z,relro,-z,now)
endif()

add_library(feltbog_options INTERFACE)
target_include_directories(feltbog_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(feltbog_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    # g++ 12 sees these two falsely: in nlohmann-json, and in std::string at -O2 (GCC bug 105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized;-Wno-restrict>)
if(FELTBOG_SANITIZE)
    target_compile_options(feltbog_options INTERFACE
        -fsanitize=${FELTBOG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(feltbog_options INTERFACE -fsanitize=${FELTBOG_SANITIZE})
    # Fences are not followed; the one there is, in the simulated disk, stands between mutexes as well.
    if(FELTBOG_SANITIZE MATCHES thread)
        target_compile_options(feltbog_options INTERFACE -Wno-tsan)
    endif()
endif()
