import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base[] all = {new Base(), new Sub(), new Named()};
        System.out.println(all[2]);
        Evolve.next();
        for (Base base : all) {
            System.out.println(base);
        }
    }
}
