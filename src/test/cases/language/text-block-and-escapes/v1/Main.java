import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Page.render("x"));
        Evolve.next();
        System.out.println(Page.render("x"));
    }
}
