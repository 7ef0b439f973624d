import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base[] all = {new Base(), new Sub()};
        for (Base base : all) {
            System.out.println(base.show());
        }
        Evolve.next();
        for (Base base : all) {
            System.out.println(base.show());
        }
        Evolve.next();
        for (Base base : all) {
            System.out.println(base.show());
        }
        Evolve.next();
        for (Base base : all) {
            System.out.println(base.show());
        }
    }
}
