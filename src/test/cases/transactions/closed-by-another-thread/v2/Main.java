import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        Transaction transaction = ReloadAll.begin();
        Thread closer = new Thread(transaction::close);
        closer.start();
        closer.join();
        System.out.println(Evolve.next().changed() + " " + item.show());
    }
}
