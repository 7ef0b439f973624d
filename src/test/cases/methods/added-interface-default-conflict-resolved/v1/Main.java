import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Duck duck = new Duck();
        System.out.println(duck.move());
        Evolve.next();
        System.out.println(duck.move());
    }
}
