import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Wide wide = new Wide();
        System.out.println(wide.sum());
        Evolve.next();
        System.out.println(wide.sum());
        wide.fill();
        System.out.println(wide.sum());
    }
}
