import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Order order = new Order(7);
        Named named = new Named("n");
        Evolve.next();
        for (int i = 0; i < 20_000; i++) {
            use(order, named, i);
        }
        System.out.println(order instanceof Cloneable);
    }

    private static void use(Order order, Named named, int i) throws Exception {
        String told = Client.copies(order, named);
        if (i % 10_000 == 0) {
            System.out.println(told);
        }
    }
}
