import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Limits.show() + ", " + Client.show());
        Evolve.next();
        System.out.println(Limits.show() + ", " + Client.show());
    }
}
