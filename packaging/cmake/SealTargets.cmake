# What every target of Sealdesk is built with, and the three functions that make targets.

find_program(SEAL_CCACHE ccache)
if(SEAL_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SEAL_CCACHE}")
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(seal_flags INTERFACE)
target_compile_features(seal_flags INTERFACE cxx_std_20)
target_include_directories(seal_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(seal_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BOOST_ASIO_SEPARATE_COMPILATION BOOST_BEAST_SEPARATE_COMPILATION BOOST_ASIO_NO_DEPRECATED BOOST_ASIO_DISABLE_BOOST_ARRAY
    OPENSSL_NO_DEPRECATED)
target_compile_options(seal_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual
    -Wformat=2 -fstack-protector-strong $<$<BOOL:${SEAL_WERROR}>:-Werror>)
# GCC 12 takes operator+(const char *, std::string &&) for a copy onto itself when it inlines (GCC bug 105651).
target_compile_options(seal_flags INTERFACE
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
if(SEAL_SANITIZE)
    target_compile_options(seal_flags INTERFACE -fsanitize=${SEAL_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(seal_flags INTERFACE -fsanitize=${SEAL_SANITIZE})
    if(SEAL_SANITIZE MATCHES "thread")
        target_compile_options(seal_flags INTERFACE -Wno-tsan)   # Asio's fences: it tells the sanitizer itself
    endif()
else()
    target_compile_options(seal_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(seal_flags INTERFACE -Wl,-z,relro,-z,now)
endif()

# seal_add_library(seal_pki SOURCES a.cpp b.cpp HEADERS a.h b.h LIBS seal_crypto OpenSSL::Crypto)
# One folder, one library; LIBS are public because headers of a floor name types of the floors below.
function(seal_add_library name)
    cmake_parse_arguments(L "" "" "SOURCES;HEADERS;LIBS" ${ARGN})
    add_library(${name} STATIC ${L_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${L_HEADERS})
    target_link_libraries(${name} PUBLIC seal_flags ${L_LIBS})
endfunction()

# seal_add_test(tst_certificate LIBS seal_pki LABELS unit [SOURCES more.cpp] [TIMEOUT 120])
function(seal_add_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "LIBS;LABELS;SOURCES" ${ARGN})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 180)
    endif()
    # moc by itself: a test has one class, and AUTOMOC would start CMake twice for each of a hundred targets.
    add_executable(${name} ${name}.cpp ${name}.moc ${T_SOURCES})
    qt_generate_moc(${name}.cpp ${name}.moc TARGET ${name})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE seal_flags ${T_LIBS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE SEAL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" SEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

# seal_add_translations(sealdesk): the program finds ":/translations/sealdesk_de.qm" and its like.
function(seal_add_translations target)
    file(GLOB catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/sealdesk_*.ts")
    if(catalogues)
        qt_add_translations(${target} TS_FILES ${catalogues} RESOURCE_PREFIX "/translations" LRELEASE_OPTIONS -silent)
    endif()
endfunction()
