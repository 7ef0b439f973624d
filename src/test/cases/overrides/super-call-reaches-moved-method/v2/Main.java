import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Bottom bottom = new Bottom();
        System.out.println(bottom.name());
        Evolve.next();
        System.out.println(bottom.name());
    }
}
