# SPDX-License-Identifier: AGPL-3.0-or-later
# One dialect and one set of warnings for every target; warnings are errors.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND NOT REGIA_FUZZ)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual>
                    -fstack-protector-strong)
if(REGIA_WERROR)
    add_compile_options(-Werror)
endif()
add_compile_definitions(REGIA_VERSION="${PROJECT_VERSION}")
include_directories(${CMAKE_SOURCE_DIR}/src)

set(REGIA_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")
if(REGIA_SANITIZE)
    add_compile_options(-fsanitize=${REGIA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${REGIA_SANITIZE})
    if(REGIA_SANITIZE STREQUAL "thread")
        add_compile_options(-Wno-tsan)  # Asio's fences, which the sanitizer does not see through
    endif()
else()
    add_compile_definitions($<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
endif()
