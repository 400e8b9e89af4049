# SPDX-License-Identifier: MPL-2.0
#
# The packages' control files. Shared libraries are found by dpkg-shlibdeps; what a program loads while it runs is
# written here.
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL ctl server)
if(FELTBOG_APP)
    list(PREPEND CPACK_COMPONENTS_ALL app)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_PACKAGE_SOURCE feltbog)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Feltbog <feltbog@example.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

# feltbog_package(COMPONENT NAME SUMMARY TEXT...): one package; DEPENDS, RECOMMENDS and SUGGESTS are read from the
# lists of the component's name.
macro(feltbog_package component name summary)
    string(CONCAT text ${ARGN})
    string(TOUPPER ${component} COMPONENT)
    set(CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME ${name})
    set(CPACK_COMPONENT_${COMPONENT}_DESCRIPTION "${summary}\n${text}")
    foreach(relation DEPENDS RECOMMENDS SUGGESTS)
        list(JOIN ${component}_${relation} ", " CPACK_DEBIAN_${COMPONENT}_PACKAGE_${relation})
    endforeach()
endmacro()

# The zone Europe/Copenhagen, and whom to trust when the office's address is https.
set(common tzdata ca-certificates)

# QML modules and plugins have no symbols that dpkg-shlibdeps could follow. The camera, voices, Wayland and a
# keychain are used where they are.
set(app_DEPENDS ${common} qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-controls
    qml6-module-qtquick-templates qml6-module-qtquick-layouts qml6-module-qtquick-shapes
    qml6-module-qtquick-dialogs qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qt-labs-folderlistmodel qml6-module-qtmultimedia qt6-translations-l10n libsecret-1-0)
set(app_RECOMMENDS gstreamer1.0-plugins-base gstreamer1.0-plugins-good qt6-image-formats-plugins
    qt6-speech-speechd-plugin qt6-wayland)
set(app_SUGGESTS feltbogctl gnome-keyring speech-dispatcher)
feltbog_package(app feltbog "field notebook of a social plan of a housing area"
"Feltbog is the registration tool of a Danish boligsocial helhedsplan. Street\n"
"workers and course leaders record what happens on the street and in courses,\n"
"with and without a network; a coordinator sees how far the plan is towards\n"
"its success criteria. Registrations are in an encrypted file on the device.\n"
"Children are counted without identity.\n"
".\n"
"Its words are Danish and English.")

set(ctl_DEPENDS ${common})
set(ctl_SUGGESTS feltbogd)
feltbog_package(ctl feltbogctl "Feltbog device without a screen"
"Founds an organisation of Feltbog, takes in devices, checks and publishes\n"
"plans, records, and shows figures and reports, on the command line.\n"
".\n"
"Plans and a template for a new one are in this package.")

# systemd-sysusers makes the server's user, also where no systemd runs.
set(server_DEPENDS tzdata "systemd | systemd-standalone-sysusers | systemd-sysusers")
set(server_SUGGESTS feltbogctl postgresql "nginx | httpd")
feltbog_package(server feltbogd "server of a Feltbog office"
"Keeps the log that the devices of an organisation of Feltbog sync with, in a\n"
"file or in PostgreSQL, and takes backups of it. It cannot read what children\n"
"are called.\n"
".\n"
"The service listens on 127.0.0.1, behind a proxy that ends TLS.")
set(server "${CMAKE_CURRENT_LIST_DIR}/server")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    "${server}/conffiles;${server}/postinst;${server}/prerm;${server}/postrm")
