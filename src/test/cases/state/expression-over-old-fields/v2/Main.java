import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Person ada = new Person("Ada", "Lovelace");
        Person alan = new Person("Alan", "Turing");
        alan.rename("Mathison");
        Evolve.next();
        System.out.println(ada.show() + ", " + alan.show());
    }
}
