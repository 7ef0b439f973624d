import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Op plus = Op.PLUS;
        System.out.println(plus.apply(6, 3) + " " + Op.MINUS.apply(6, 3) + " " + plus.label());
        Evolve.next();
        System.out.println(plus.apply(6, 3) + " " + Op.MINUS.apply(6, 3) + " " + plus.label());
        System.out.println(plus == Op.valueOf("PLUS"));
    }
}
