import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Factory factory = new Factory();
        System.out.println(factory.make());
        Evolve.next();
        System.out.println(factory.make());
        Evolve.next();
        System.out.println(factory.make());
    }
}
