import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cart cart = new Cart(new Price(), new Tax(), new Shipping(), new Discount());
        System.out.println(cart.total(100));
        Evolve.next();
        System.out.println(cart.total(100));
    }
}
