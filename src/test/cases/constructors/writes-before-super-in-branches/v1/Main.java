import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub before = new Sub(3);
        Evolve.next();
        System.out.println(before.show());
        for (int n = -1; n < 3; n++) {
            System.out.println(new Sub(n).show());
        }
    }
}
