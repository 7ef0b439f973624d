sealed interface Expr permits Expr.Num, Expr.Add {
    record Num(int value) implements Expr {
    }

    record Add(Expr left, Expr right) implements Expr {
    }
}
