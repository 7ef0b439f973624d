import evolve.Evolve;
import shop.Counter;
import shop.web.Page;

public class Main {
    public static void main(String[] args) {
        Page page = new Page(new Counter());
        System.out.println(page.render());
        Evolve.next();
        System.out.println(page.render());
    }
}
