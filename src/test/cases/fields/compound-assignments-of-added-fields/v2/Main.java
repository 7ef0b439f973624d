import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Register register = new Register();
        System.out.println(register.work());
        Evolve.next();
        System.out.println(register.work());
        System.out.println(register.work());
    }
}
