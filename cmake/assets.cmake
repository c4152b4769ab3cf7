# SPDX-License-Identifier: AGPL-3.0-or-later
# Styles, scripts, fonts and icons: made by assets/build.mjs from pinned npm packages (`make setup` installs them).
# They are made when CMake configures, because their names carry the hash of their content.
set(REGIA_ASSETS ${CMAKE_SOURCE_DIR}/build/assets)
file(GLOB REGIA_ASSET_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/*.mjs ${CMAKE_SOURCE_DIR}/assets/*.json
     ${CMAKE_SOURCE_DIR}/assets/icons.txt ${CMAKE_SOURCE_DIR}/assets/src/* ${CMAKE_SOURCE_DIR}/assets/img/*)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${REGIA_ASSET_SOURCES}")

function(make_assets)
    find_program(NODE node REQUIRED)
    execute_process(COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/assets/build.mjs --out ${REGIA_ASSETS} --sources ${CMAKE_SOURCE_DIR}/src
                    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/assets COMMAND_ERROR_IS_FATAL ANY)
endfunction()
