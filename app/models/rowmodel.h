// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <iterator>
#include <vector>

namespace feltbog::app {

// A list of plain rows shown by a view: each role is a name and how it is read from a row. Setting new
// rows keeps delegates where it can, so that a list does not jump under the finger.
template <class Row>
class RowModel : public QAbstractListModel {
  public:
    struct Role {
        const char* name;
        QVariant (*read)(const Row&);
    };

    RowModel(std::vector<Role> roles, QObject* parent)
        : QAbstractListModel(parent), roles_(std::move(roles)) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(rows_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const int at = role - Qt::UserRole - 1;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || at < 0 || at >= int(roles_.size()))
            return {};
        return roles_[std::size_t(at)].read(rows_[std::size_t(index.row())]);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < roles_.size(); ++i)
            names.insert(Qt::UserRole + 1 + int(i), roles_[i].name);
        return names;
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const Row* row(int at) const {
        return at >= 0 && at < int(rows_.size()) ? &rows_[std::size_t(at)] : nullptr;
    }

    void set(std::vector<Row> rows) {
        const int before = int(rows_.size());
        const int after = int(rows.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            rows_.resize(std::size_t(after));
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            rows_.insert(rows_.end(), rows.begin() + before, rows.end());
            endInsertRows();
        }
        rows_ = std::move(rows);
        if (after > 0) emit dataChanged(index(0), index(after - 1));
    }
    void append(std::vector<Row> rows) {
        if (rows.empty()) return;
        beginInsertRows({}, int(rows_.size()), int(rows_.size() + rows.size()) - 1);
        rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    void change(int at, const std::function<void(Row&)>& edit) {
        if (at < 0 || at >= int(rows_.size())) return;
        edit(rows_[std::size_t(at)]);
        emit dataChanged(index(at), index(at));
    }
    void changeAll(const std::function<void(Row&)>& edit) {
        for (auto& row : rows_) edit(row);
        if (!rows_.empty()) emit dataChanged(index(0), index(int(rows_.size()) - 1));
    }

  private:
    std::vector<Role> roles_;
    std::vector<Row> rows_;
};

} // namespace feltbog::app
