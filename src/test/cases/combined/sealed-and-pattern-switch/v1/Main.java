import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Expr live = Exprs.sample();
        System.out.println(Exprs.eval(live));
        Evolve.next();
        System.out.println(Exprs.eval(live) + " " + Exprs.eval(Exprs.sample()) + " " + Exprs.show(live));
    }
}
