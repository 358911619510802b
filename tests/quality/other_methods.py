#!/usr/bin/python3
"""Areas under the curve of other methods, on the tables and folds that `quality --write` wrote.

other_methods.py FILE.csv…: one line per file, means over all folds. Needs python3-sklearn, python3-xgboost and
python3-pandas. Every method gets one column per category and list member, the logarithm of numbers that are never
negative, gaps as a column of their own with the median in their place; boosting gets the gaps as they are.
"""
import sys
import warnings

import numpy
import pandas
import xgboost
from sklearn.linear_model import LogisticRegressionCV
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

rarest = 5  # rows that a category or member needs to get a column


def indicators(texts):
    """One column per value; of a list, per member."""
    members = [set(part for part in str(text).split(";") if part) if text == text else set() for text in texts]
    counts = {}
    for row in members:
        for member in row:
            counts[member] = counts.get(member, 0) + 1
    kept = sorted(member for member, count in counts.items() if count >= rarest)
    return numpy.array([[float(member in row) for member in kept] for row in members]).reshape(len(members), len(kept))


def columns_of(table, fill):
    """The table as numbers; `fill`: gaps become a column and the median, numbers that are never negative logarithms."""
    parts = []
    for name in table.columns:
        if name.startswith("_"):
            continue
        values = table[name]
        if values.isna().all():
            continue
        if values.isna().any():
            parts.append(values.isna().to_numpy(float).reshape(-1, 1))
        if pandas.api.types.is_numeric_dtype(values):
            numbers = values.to_numpy(float)
            if fill:
                if numpy.nanmin(numbers) >= 0:
                    numbers = numpy.log1p(numbers)
                numbers = numpy.where(numpy.isnan(numbers), numpy.nanmedian(numbers), numbers)
            parts.append(numbers.reshape(-1, 1))
        else:
            parts.append(indicators(values))
    return numpy.hstack(parts)


def logistic(penalty):
    def scores(train_x, train_y, test_x):
        scaler = StandardScaler().fit(train_x)
        model = LogisticRegressionCV(Cs=12, cv=5, penalty=penalty, solver="liblinear", scoring="neg_log_loss",
                                     max_iter=300, random_state=1)
        model.fit(scaler.transform(train_x), train_y)
        return model.decision_function(scaler.transform(test_x))
    return scores


def boosting(rate, share_of_rows, share_of_columns):
    def scores(train_x, train_y, test_x):
        model = xgboost.XGBClassifier(max_depth=3, n_estimators=200, learning_rate=rate, subsample=share_of_rows,
                                      colsample_bytree=share_of_columns, n_jobs=1, random_state=1,
                                      eval_metric="logloss")
        return model.fit(train_x, train_y).predict_proba(test_x)[:, 1]
    return scores


methods = {  # name: gaps filled in, scores
    "logistic L1": (True, logistic("l1")),
    "logistic L2": (True, logistic("l2")),
    "xgboost": (False, boosting(0.1, 1.0, 1.0)),
    "xgboost slow": (False, boosting(0.05, 0.8, 0.5)),
}


def mean_area(table, fill, scores):
    x = columns_of(table, fill)
    y = table["_y"].to_numpy()
    areas = []
    for name in [column for column in table.columns if column.startswith("_fold")]:
        folds = table[name].to_numpy()
        for fold in sorted(set(folds)):
            tested = folds == fold
            areas.append(roc_auc_score(y[tested], scores(x[~tested], y[~tested], x[tested])))
    return numpy.mean(areas)


def main():
    warnings.filterwarnings("ignore")
    print("file".ljust(24) + "".join(name.rjust(14) for name in methods))
    for path in sys.argv[1:]:
        table = pandas.read_csv(path)
        areas = [mean_area(table, fill, scores) for fill, scores in methods.values()]
        print(path.split("/")[-1].ljust(24) + "".join(f"{area:14.4f}" for area in areas), flush=True)


main()
