import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter ada = new Greeter("ada");
        Greeter bob = new Greeter("bob");
        Evolve.next();
        System.out.println(ada.greet() + ", " + bob.greet());
        ada.name = "eve";
        System.out.println(ada.greet() + ", " + new Greeter("joe").greet());
    }
}
