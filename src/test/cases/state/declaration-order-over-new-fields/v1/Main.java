import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Chain chain = new Chain();
        Evolve.next();
        System.out.println(chain.show() + ", " + new Chain().show());
    }
}
