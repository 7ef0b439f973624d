import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shelf live = new Shelf();
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(new Shelf());
    }
}
