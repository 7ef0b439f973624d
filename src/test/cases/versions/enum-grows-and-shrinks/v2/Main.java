import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Sizes.show());
        Evolve.next();
        System.out.println(Sizes.show());
        Evolve.next();
        System.out.println(Sizes.show());
        Evolve.next();
        System.out.println(Sizes.show());
    }
}
