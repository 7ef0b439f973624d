import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Page page = new Page("home");
        System.out.println(page.slug());
        Evolve.next();
        System.out.println(page.show());
    }
}
