import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Roman.show(4));
        Evolve.next();
        System.out.println(Roman.show(4) + " " + Roman.show(7));
    }
}
