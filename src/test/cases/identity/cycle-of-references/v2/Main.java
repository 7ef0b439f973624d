import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Person ada = new Person("ada");
        Person bob = new Person("bob");
        ada.friend = bob;
        bob.friend = ada;
        Evolve.next();
        ada.greet();
        ada.friend.greet();
        ada.friend.friend.greet();
        System.out.println(ada.show() + ", " + bob.show() + ", " + (ada.friend.friend == ada));
    }
}
