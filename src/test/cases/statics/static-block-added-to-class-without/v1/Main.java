import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Setup.state = "set by hand";
        System.out.println(Setup.show());
        Evolve.next();
        System.out.println(Setup.show());
    }
}
