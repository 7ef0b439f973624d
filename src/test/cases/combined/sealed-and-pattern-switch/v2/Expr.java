sealed interface Expr permits Expr.Num, Expr.Add, Expr.Neg {
    record Num(int value) implements Expr {
    }

    record Add(Expr left, Expr right, String label) implements Expr {
        Add(Expr left, Expr right) {
            this(left, right, "+");
        }
    }

    record Neg(Expr of) implements Expr {
    }

    default String show() {
        return getClass().getSimpleName();
    }
}
