import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base base = new Sub();
        System.out.println(Client.use(base) + " / " + Client.useSub((Sub) base));
        Evolve.next();
        System.out.println(Client.use(base) + " / " + Client.useSub((Sub) base));
    }
}
