// SPDX-License-Identifier: MPL-2.0
#include "app/pages/pagemodel.h"

#include "app/service/text.h"

namespace feltbog::app {

PageModel::PageModel(Service& service, QObject* parent) : QObject(parent), service_(service) {}

bool PageModel::attempt(Action action, bool confirmed) {
    clearError();
    const Status status = action(confirmed);
    if (status) return true;
    if (status.error().question()) {
        waiting_ = std::move(action);
        question_ = q(status.error().message());
        field_ = q(status.error().field);
        emit messageChanged();
    } else {
        fail(status.error());
    }
    return false;
}

void PageModel::answerYes() {
    if (!waiting_) return;
    Action action = std::exchange(waiting_, {});
    question_.clear();
    attempt(std::move(action), true);
}

void PageModel::answerNo() {
    waiting_ = {};
    question_.clear();
    emit messageChanged();
}

void PageModel::clearError() {
    waiting_ = {};
    if (error_.isEmpty() && field_.isEmpty() && question_.isEmpty()) return;
    error_.clear();
    field_.clear();
    question_.clear();
    emit messageChanged();
}

void PageModel::fail(const Error& error) { failText(q(error.message()), q(error.field)); }

void PageModel::failText(const QString& text, const QString& field) {
    error_ = text;
    field_ = field;
    emit messageChanged();
}

} // namespace feltbog::app
