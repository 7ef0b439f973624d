class Exprs {
    static Expr sample() {
        return new Expr.Add(new Expr.Num(1), new Expr.Num(2));
    }

    static int eval(Expr e) {
        if (e instanceof Expr.Num n) {
            return n.value();
        }
        Expr.Add add = (Expr.Add) e;
        return eval(add.left()) + eval(add.right());
    }

    static String show(Expr e) {
        return "";
    }
}
