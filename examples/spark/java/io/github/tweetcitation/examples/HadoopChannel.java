package io.github.tweetcitation.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads a file of any file system that Hadoop knows, such as HDFS or an object store. */
final class HadoopChannel implements SeekableByteChannel {

  private final long size;
  private final FSDataInputStream in;
  private boolean open = true;

  HadoopChannel(String file, Configuration configuration) throws IOException {
    Path path = new Path(file);
    FileSystem files = path.getFileSystem(configuration);
    this.size = files.getFileStatus(path).getLen();
    this.in = files.open(path);
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    byte[] bytes = new byte[buffer.remaining()];
    int read = in.read(bytes, 0, bytes.length);
    buffer.put(bytes, 0, Math.max(0, read));
    return read;
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    in.seek(position);
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer buffer) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long length) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
