import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Maker maker = new Maker();
        System.out.println(maker.run());
        Evolve.next();
        System.out.println(maker.run());
    }
}
