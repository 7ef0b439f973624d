import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Calc calc = new Calc();
        System.out.println(calc.run(2, 3));
        Evolve.next();
        System.out.println(calc.run(2, 3));
    }
}
