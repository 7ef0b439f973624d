import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

public class Order implements Externalizable {
    transient int price;

    public Order() {
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(price);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        price = in.readInt() + 100;
    }

    @Override
    public String toString() {
        return "price " + price;
    }
}
