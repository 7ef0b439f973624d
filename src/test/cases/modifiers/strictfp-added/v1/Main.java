import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Calc calc = new Calc();
        System.out.println(calc.half(3));
        Evolve.next();
        System.out.println(calc.half(3));
    }
}
