import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Link link = new Link(new Link(null));
        System.out.println(link.walk());
        Evolve.next();
        System.out.println(link.walk());
    }
}
