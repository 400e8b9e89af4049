// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"
#include "tests/testlib/fixture.h"

#include <QAbstractListModel>

namespace feltbog::testing {

// A device and what a page works with.
struct PageFixture {
    DeviceFixture device;
    app::UiSettings settings{device.dir.filePath("ui.ini"), nullptr};
    std::unique_ptr<app::Service> service = std::make_unique<app::Service>(*device.notebook, settings);

    // The app closed and opened again.
    void reopen() {
        service.reset();
        device.reopen();
        service = std::make_unique<app::Service>(*device.notebook, settings);
    }
    [[nodiscard]] std::int64_t count(const char* sql) const { return testing::count(*device.store, sql); }
};

// What a row of a list model has for a role.
inline QVariant cell(const QAbstractListModel* rows, int row, const char* role) {
    return rows->data(rows->index(row, 0), rows->roleNames().key(role));
}

} // namespace feltbog::testing
