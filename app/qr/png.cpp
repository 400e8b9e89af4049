// SPDX-License-Identifier: MPL-2.0
#include "app/qr/png.h"

#include <cstring>
#include <png.h>

namespace feltbog::qr {
namespace {

constexpr std::uint64_t kLargest = 64'000'000; // pixels

} // namespace

Grey picture(const Matrix& code, int module) {
    const int side = (code.side + 2 * kQuiet) * module;
    Grey out{side, side, {}};
    out.pixels.reserve(std::size_t(side) * std::size_t(side));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            out.pixels.push_back(code.at(x / module - kQuiet, y / module - kQuiet) ? 0 : 255);
    return out;
}

Result<Bytes> png(const Grey& image) {
    png_image head{};
    head.version = PNG_IMAGE_VERSION;
    head.width = png_uint_32(image.width);
    head.height = png_uint_32(image.height);
    head.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(head);
    Bytes out(size);
    if (!png_image_write_to_memory(&head, out.data(), &size, 0, image.pixels.data(), 0, nullptr))
        return fail(ErrorCode::Internal, std::string("png: ") + head.message);
    out.resize(size);
    return out;
}

Result<Grey> readPng(const std::filesystem::path& file) {
    png_image head{};
    head.version = PNG_IMAGE_VERSION;
    const auto wrong = [&] {
        const std::string why = head.message;
        png_image_free(&head);
        return fail(ErrorCode::FileMissing, file.string() + (why.empty() ? "" : " (" + why + ")"));
    };
    if (!png_image_begin_read_from_file(&head, file.c_str())) return wrong();
    if (std::uint64_t{head.width} * head.height > kLargest) return wrong();
    head.format = PNG_FORMAT_GRAY;
    Grey out{int(head.width), int(head.height), Bytes(PNG_IMAGE_SIZE(head))};
    const png_color white{255, 255, 255}; // what is seen through
    if (!png_image_finish_read(&head, &white, out.pixels.data(), 0, nullptr)) return wrong();
    return out;
}

} // namespace feltbog::qr
