import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Maker.make("x", 2).text);
        Evolve.next();
        System.out.println(Maker.make("x", 2).text);
        System.out.println(Maker.make("y", 3).text);
    }
}
