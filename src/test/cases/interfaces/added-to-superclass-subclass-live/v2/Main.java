import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base[] all = {new Base(), new Sub(), new SubSub()};
        for (Base base : all) {
            System.out.println(Client.use(base));
        }
        Evolve.next();
        for (Base base : all) {
            System.out.println(Client.use(base));
        }
    }
}
