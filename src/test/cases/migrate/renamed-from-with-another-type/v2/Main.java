import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Stock stock = new Stock();
        stock.add();
        Evolve.next();
        System.out.println(stock.show());
    }
}
