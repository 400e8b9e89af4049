// SPDX-License-Identifier: MPL-2.0
#include "app/qr/code.h"

#define ZX_USE_UTF8 1 // text() as UTF-8
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace feltbog::qr {
namespace {

constexpr int kLevel = 4; // of 0 to 8; error correction M: larger modules serve a poor camera better than Q

std::vector<std::string> read(const Grey& image, ZXing::Binarizer binarizer) {
    const ZXing::ImageView view(image.pixels.data(), image.width, image.height, ZXing::ImageFormat::Lum);
    auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setBinarizer(binarizer);
    std::vector<std::string> out;
    for (const auto& found : ZXing::ReadBarcodes(view, hints))
        if (found.isValid()) out.push_back(found.text());
    return out;
}

// Four pixels become one: takes the grain out of a dark picture, and the stripes out of a photographed
// screen.
Grey halved(const Grey& image) {
    Grey out{image.width / 2, image.height / 2, {}};
    out.pixels.reserve(std::size_t(out.width) * std::size_t(out.height));
    const auto at = [&](int x, int y) {
        return int(image.pixels[std::size_t(y) * std::size_t(image.width) + std::size_t(x)]);
    };
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x)
            out.pixels.push_back(std::uint8_t(
                (at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)) /
                4));
    return out;
}

std::vector<std::string> read(const Grey& image) {
    auto found = read(image, ZXing::Binarizer::LocalAverage);
    return found.empty() ? read(image, ZXing::Binarizer::GlobalHistogram) : found;
}

} // namespace

Result<Matrix> encode(std::string_view text) {
    if (text.empty()) return fail(ErrorCode::FieldMissing, "tekst");
    if (text.size() > kLongest) return fail(ErrorCode::TextTooLong, std::to_string(text.size()) + " tegn");
    const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                          .setMargin(0)
                          .setEccLevel(kLevel)
                          .encode(std::string(text), 0, 0);
    Matrix out{bits.width(), {}};
    out.dark.reserve(std::size_t(out.side) * std::size_t(out.side));
    for (int y = 0; y < out.side; ++y)
        for (int x = 0; x < out.side; ++x) out.dark.push_back(bits.get(x, y));
    return out;
}

std::vector<std::string> decode(const Grey& image) {
    if (image.width <= 0 || image.height <= 0 ||
        image.pixels.size() != std::size_t(image.width) * std::size_t(image.height))
        return {};
    Grey now = image;
    for (int smaller = 0; smaller < 3; ++smaller) {
        if (auto found = read(now); !found.empty()) return found;
        Grey negative = now;
        for (auto& p : negative.pixels) p = std::uint8_t(255 - p);
        if (auto found = read(negative); !found.empty()) return found;
        now = halved(now);
        if (std::min(now.width, now.height) < 50) break;
    }
    return {};
}

} // namespace feltbog::qr
