class Exprs {
    static Expr sample() {
        return new Expr.Add(new Expr.Num(1), new Expr.Neg(new Expr.Num(2)));
    }

    static int eval(Expr e) {
        return switch (e) {
            case Expr.Num n when n.value() > 100 -> 100;
            case Expr.Num(int value) -> value;
            case Expr.Add(Expr left, Expr right, String label) when label != null -> eval(left) + eval(right);
            case Expr.Add(var left, var right, var none) -> 1000 + eval(left) + eval(right);
            case Expr.Neg(Expr.Num(int value)) -> -value;
            case Expr.Neg neg -> -eval(neg.of());
        };
    }

    static String show(Expr e) {
        return e.show();
    }
}
