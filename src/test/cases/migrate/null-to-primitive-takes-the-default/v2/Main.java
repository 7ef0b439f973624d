import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Rating none = new Rating(null);
        Rating some = new Rating(4);
        Evolve.next();
        System.out.println(none.show() + " " + some.show());
    }
}
